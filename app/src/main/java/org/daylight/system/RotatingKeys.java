package org.daylight.system;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** The command {@code keys rotate}: from the next start on, values are sealed under a fresh master key. */
@Component
class RotatingKeys implements ServerCommand {

    private final KeyFile keys;

    RotatingKeys(KeyFile keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "keys rotate";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        KeyRing.Master fresh = keys.rotate();
        out.printf(
                "已生成第 %d 版主密钥（%s）。重新启动后，新数据用新密钥加密；旧数据仍可打开，请一并备份 keys 文件夹。%n",
                fresh.version(), fresh.suite().word());
        return 0;
    }
}
