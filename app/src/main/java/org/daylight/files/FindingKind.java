package org.daylight.files;

/** What a file may carry that its reader does not see (lessons, no. 10). */
public enum FindingKind {
    /** 隐藏工作表. */
    HIDDEN_SHEET,
    /** 深度隐藏工作表: a sheet that the program's own menu does not offer to show. */
    VERY_HIDDEN_SHEET,
    /** 隐藏的行或列, with something in them. */
    HIDDEN_CELLS,
    /** 隐藏的名称, or one that points into a hidden sheet. */
    HIDDEN_NAME,
    /** 批注. */
    COMMENT,
    /** 修订. */
    TRACKED_CHANGE,
    /** 隐藏文字或者图形. */
    HIDDEN_TEXT,
    /** 看不清的文字: white without a ground, or of two points and less. */
    FAINT_TEXT,
    /** 隐藏的幻灯片. */
    HIDDEN_SLIDE,
    /** 演讲者备注. */
    SPEAKER_NOTES,
    /** 数据透视缓存: a copy of the data behind a table or a slicer. */
    PIVOT_CACHE,
    /** 数据模型. */
    DATA_MODEL,
    /** 数据连接. */
    DATA_CONNECTION,
    /** 外部链接, to a file on somebody's disk or network. */
    EXTERNAL_LINK,
    /** 嵌入的文件. */
    EMBEDDED_FILE,
    /** 没有显示出来的遗留部分: to which nothing in the document leads, so that no program shows it. */
    UNLINKED_PART,
    /** 自定义数据. */
    CUSTOM_DATA,
    /** 文档属性中的姓名或者单位. */
    PROPERTY_NAME,
    /** 自定义文档属性. */
    CUSTOM_PROPERTY,
    /** 缩略图, which may show an earlier state. */
    THUMBNAIL,
    /** 拍摄地点. */
    PHOTO_PLACE,
    /** 相机或者拍摄者的信息. */
    PHOTO_OWNER,
    /** 可以隐藏的图层. */
    HIDDEN_LAYER,
    /** 未能检查的部分: broken, too large, or of a format that cannot be looked through. */
    UNEXAMINED
}
