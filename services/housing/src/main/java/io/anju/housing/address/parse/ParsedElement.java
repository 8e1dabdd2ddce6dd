package io.anju.housing.address.parse;

/**
 * An element found in a text.
 *
 * @param value as the registry writes it
 * @param from where it begins in the text that was given
 * @param until where it ends there, exclusive
 */
public record ParsedElement(Element element, String value, int from, int until) {}
