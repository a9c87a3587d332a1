package org.daylight.web;

/** An address to which somebody who is not signed in may send files; a bean of the module that owns it. */
public record StrangersUpload(String address) {}
