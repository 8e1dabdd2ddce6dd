package io.anju.platform.error;

/**
 * A shared module's own texts, {@code io.anju<module>.errors}; a bean of it adds them to every part
 * that uses the module.
 */
public record ErrorBundle(String module) {}
