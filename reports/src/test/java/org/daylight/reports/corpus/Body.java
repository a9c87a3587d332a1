package org.daylight.reports.corpus;

import java.util.List;
import java.util.Random;

/**
 * The body that reports; invented.
 *
 * @param name full name
 * @param shortName how the text calls it
 * @param office who answers for the report
 * @param region 区, 县, 市, 镇 or 系统
 * @param government whether the term of governments holds, 31 March instead of 31 January
 */
record Body(String name, String shortName, String office, String region, boolean government) {

    private static final List<Body> ALL = List.of(
            new Body("江州市望湖区人民政府", "望湖区", "望湖区人民政府办公室", "区", true),
            new Body("云泽县人民政府", "云泽县", "云泽县人民政府办公室", "县", true),
            new Body("岚屿市人民政府", "岚屿市", "岚屿市人民政府办公室", "市", true),
            new Body("青禾县人民政府", "青禾县人民政府", "县政府办公室", "县", true),
            new Body("江州市教育局", "江州市教育局", "市教育局办公室", "系统", false),
            new Body("云泽县水利局", "县水利局", "县水利局办公室", "系统", false),
            new Body("岚屿市市场监督管理局", "岚屿市市场监督管理局", "局办公室", "系统", false),
            new Body("江州市望湖区卫生健康局", "区卫生健康局", "区卫生健康局办公室", "系统", false),
            new Body("云泽县柳溪镇人民政府", "柳溪镇", "柳溪镇党政办公室", "镇", false),
            new Body("江州市望湖区东桥街道办事处", "东桥街道", "东桥街道综合办公室", "街道", false));

    static Body any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    static Body of(int index) {
        return ALL.get(Math.floorMod(index, ALL.size()));
    }
}
