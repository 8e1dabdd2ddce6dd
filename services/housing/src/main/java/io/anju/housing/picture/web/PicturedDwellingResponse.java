package io.anju.housing.picture.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.picture.PicturedDwelling;
import org.jspecify.annotations.Nullable;

/** A dwelling in the picture of its building. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PicturedDwellingResponse(
    String dwellingCode,
    @Nullable String unit,
    @Nullable String floor,
    @Nullable String room,
    DwellingUse use,
    PicturedDwelling.State state) {

  static PicturedDwellingResponse of(PicturedDwelling pictured) {
    var details = pictured.details();
    var room = details.roomAddress();
    return new PicturedDwellingResponse(
        details.code().value(),
        room.unit().orElse(null),
        room.floor().orElse(null),
        room.room().orElse(null),
        details.attributes().use(),
        pictured.state());
  }
}
