package io.anju.housing.layout.web;

import io.anju.housing.dwelling.DwellingCoding.Coded;
import java.util.List;

/** The rooms of a layout with their codes, in the layout's order. */
record CodedLayoutResponse(List<Item> items) {

  /**
   * @param created false where the room had its code already
   */
  record Item(String dwellingCode, String address, boolean created, long version) {}

  static CodedLayoutResponse of(List<Coded> coded) {
    return new CodedLayoutResponse(
        coded.stream()
            .map(one ->
                new Item(
                    one.dwelling().id(),
                    one.dwelling().state().details().address(),
                    one.created(),
                    one.dwelling().version()))
            .toList());
  }
}
