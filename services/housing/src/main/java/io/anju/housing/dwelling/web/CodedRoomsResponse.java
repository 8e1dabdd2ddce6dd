package io.anju.housing.dwelling.web;

import io.anju.housing.dwelling.DwellingCoding.Coded;
import java.util.List;

/** The result of coding a list of rooms, in their order. */
public record CodedRoomsResponse(List<Item> items) {

  /**
   * @param created false where the room was coded before
   */
  public record Item(String dwellingCode, String address, boolean created, long version) {}

  public static CodedRoomsResponse of(List<Coded> coded) {
    return new CodedRoomsResponse(
        coded.stream()
            .map(one -> {
              var details = one.dwelling().state().details();
              return new Item(
                  details.code().value(),
                  details.address(),
                  one.created(),
                  one.dwelling().version());
            })
            .toList());
  }
}
