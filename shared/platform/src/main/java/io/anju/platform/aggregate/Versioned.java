package io.anju.platform.aggregate;

/**
 * An aggregate as it stood at one version.
 *
 * @param version 1 for the first, one more with every change; its ETag
 */
public record Versioned<A>(String id, long version, A state) {}
