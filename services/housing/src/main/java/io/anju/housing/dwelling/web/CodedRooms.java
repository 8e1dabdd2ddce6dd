package io.anju.housing.dwelling.web;

import io.anju.housing.dwelling.DwellingCoding.Coded;
import java.util.List;

/** What came of a list of rooms, in their order. */
public record CodedRooms(List<Item> items) {

  /** @param created false where the room had its code already */
  public record Item(String dwellingCode, String address, boolean created, long version) {}

  public static CodedRooms of(List<Coded> coded) {
    return new CodedRooms(coded.stream().map(one -> {
      var premises = one.dwelling().state().premises();
      return new Item(premises.code().value(), premises.text(), one.fresh(), one.dwelling().version());
    }).toList());
  }
}
