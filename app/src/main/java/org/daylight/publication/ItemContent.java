package org.daylight.publication;

/**
 * What one version of an item says.
 *
 * @param title main title
 * @param summary 内容概述; may be empty
 * @param body the text in the plain form that {@link TextBlock} describes
 */
public record ItemContent(String title, String summary, String body, ItemMetadata metadata) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 300;
    public static final int LONGEST_BODY = 200_000;
}
