package org.daylight.search;

import java.io.PrintStream;
import java.util.List;
import org.daylight.system.ServerCommand;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code daylight reindex}: builds the search index anew from the records. */
@Component
class ReindexCommand implements ServerCommand {

    private final ObjectProvider<Reindexing> reindexing;

    ReindexCommand(ObjectProvider<Reindexing> reindexing) {
        this.reindexing = reindexing;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try {
            out.println("索引已按数据库重建，共 " + reindexing.getObject().reindex() + " 条。");
            return 0;
        } catch (BeanCreationException inUse) {
            out.println("索引正被运行中的服务器使用：请先停止服务器再执行。服务器每天 3:20 自行核对并修复索引。");
            return 1;
        }
    }
}
