package io.anju.platform.error;

/**
 * A shared module's own texts, {@code io.anju<module>.errors}; a bean of it makes every part that
 * uses the module tell them.
 */
public record ErrorBundle(String module) {}
