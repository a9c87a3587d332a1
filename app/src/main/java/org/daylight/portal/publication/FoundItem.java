package org.daylight.portal.publication;

import org.daylight.search.SearchHit;

/** A result with the name of its organ. */
public record FoundItem(SearchHit found, String organ) {}
