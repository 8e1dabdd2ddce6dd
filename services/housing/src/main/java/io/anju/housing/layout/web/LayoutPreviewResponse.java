package io.anju.housing.layout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.DwellingCoding.Planned;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rooms that a layout would give.
 *
 * @param fresh how many of them have no code yet
 */
record LayoutPreviewResponse(int rooms, long fresh, List<Item> items) {

  /**
   * One room.
   *
   * @param dwellingCode its code; absent where it has none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      @Nullable String unit,
      @Nullable String floor,
      @Nullable String room,
      String address,
      DwellingUse use,
      @Nullable BigDecimal area,
      @Nullable String dwellingCode) {}

  static LayoutPreviewResponse of(List<Planned> planned) {
    var items =
        planned.stream()
            .map(one -> {
              var door = one.room().roomAddress();
              var attributes = one.room().attributes();
              return new Item(
                  door.unit().orElse(null),
                  door.floor().orElse(null),
                  door.room().orElse(null),
                  one.text(),
                  attributes.use(),
                  attributes.area().orElse(null),
                  one.existingCode().map(code -> code.value()).orElse(null));
            })
            .toList();
    return new LayoutPreviewResponse(
        items.size(), items.stream().filter(item -> item.dwellingCode() == null).count(), items);
  }
}
