package io.anju.housing.dwelling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingPart;
import io.anju.contract.DwellingUse;
import io.anju.housing.dwelling.Dwelling;
import io.anju.platform.store.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A dwelling as clients see it; {@code address} is in one line, {@code retiredOn} is there only for a retired one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DwellingView(
    String dwellingCode,
    String buildingCode,
    String division,
    String address,
    String unit,
    String floor,
    String room,
    BigDecimal area,
    DwellingUse use,
    Integer rooms,
    List<DwellingPart> parts,
    boolean lettable,
    boolean retired,
    LocalDate retiredOn,
    List<String> predecessors,
    List<String> successors,
    long version) {

  static DwellingView of(Versioned<Dwelling> versioned) {
    return switch (versioned.state()) {
      case Dwelling.Current _ -> of(versioned, null, List.of());
      case Dwelling.Retired retired -> of(versioned, retired.on(), retired.successors());
    };
  }

  private static DwellingView of(Versioned<Dwelling> versioned, LocalDate retiredOn, List<DwellingCode> successors) {
    var premises = versioned.state().premises();
    var door = premises.door();
    var noted = premises.attributes();
    return new DwellingView(premises.code().value(), premises.building().value(), premises.community().value(), premises.text(),
        door.unit().orElse(null), door.floor().orElse(null), door.room().orElse(null), noted.area().orElse(null), noted.use(),
        noted.rooms().orElse(null),
        noted.parts().stream().map(part -> new DwellingPart(part.name(), part.kind(), part.area().orElse(null))).toList(),
        noted.lettable(), retiredOn != null, retiredOn, texts(versioned.state().predecessors()), texts(successors),
        versioned.version());
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }
}
