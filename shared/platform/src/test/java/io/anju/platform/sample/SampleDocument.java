package io.anju.platform.sample;

/** Public, because the driver reads its components. */
public record SampleDocument(String name, String division, String person) {}
