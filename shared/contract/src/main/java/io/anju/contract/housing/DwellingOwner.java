package io.anju.contract.housing;

import org.jspecify.annotations.Nullable;

/**
 * Who owns a dwelling, alone or with others (Civil Code, arts. 297-299).
 *
 * @param personId null where an organisation owns
 * @param uscc null where a person owns
 * @param share such as 1/3; null where it is owned jointly without shares
 */
public record DwellingOwner(
    @Nullable String personId, @Nullable String uscc, @Nullable String share) {}
