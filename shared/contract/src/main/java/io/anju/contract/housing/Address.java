package io.anju.contract.housing;

/** The elements of an address (SZDB/Z 281-2017); null where there is none. */
public record Address(
    String province,
    String city,
    String district,
    String street,
    String community,
    String road,
    String roadNumber,
    String estate,
    String building,
    String unit,
    String floor,
    String room) {}
