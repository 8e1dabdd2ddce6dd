package io.anju.housing.address.match;

import org.jspecify.annotations.Nullable;

/**
 * A building or dwelling that may be meant.
 *
 * @param dwellingCode null where only the building is meant or known
 * @param address in one line, as the registry writes it
 * @param score 0 to 1: how much of what identifies the entity is written and agrees
 */
public record Match(
    String buildingCode, @Nullable String dwellingCode, String address, double score) {}
