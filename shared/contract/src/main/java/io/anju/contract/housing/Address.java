package io.anju.contract.housing;

import org.jspecify.annotations.Nullable;

/** The elements of an address (SZDB/Z 281-2017); null where there is none. */
public record Address(
    @Nullable String province,
    @Nullable String city,
    @Nullable String district,
    @Nullable String street,
    @Nullable String community,
    @Nullable String road,
    @Nullable String roadNumber,
    @Nullable String estate,
    @Nullable String building,
    @Nullable String unit,
    @Nullable String floor,
    @Nullable String room) {}
