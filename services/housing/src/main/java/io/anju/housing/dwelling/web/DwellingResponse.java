package io.anju.housing.dwelling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.DwellingCode;
import io.anju.contract.housing.DwellingPart;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.Dwelling;
import io.anju.platform.aggregate.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling; {@code address} is in one line, {@code retiredOn} is present only when it is retired.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DwellingResponse(
    String dwellingCode,
    String buildingCode,
    String division,
    String address,
    @Nullable String unit,
    @Nullable String floor,
    @Nullable String room,
    @Nullable BigDecimal area,
    DwellingUse use,
    @Nullable Integer rooms,
    List<DwellingPart> parts,
    boolean lettable,
    boolean retired,
    @Nullable LocalDate retiredOn,
    List<String> predecessors,
    List<String> successors,
    long version) {

  static DwellingResponse of(Versioned<Dwelling> versioned) {
    return switch (versioned.state()) {
      case Dwelling.Current _ -> of(versioned, null, List.of());
      case Dwelling.Retired retired -> of(versioned, retired.retiredOn(), retired.successors());
    };
  }

  private static DwellingResponse of(
      Versioned<Dwelling> versioned, @Nullable LocalDate retiredOn, List<DwellingCode> successors) {
    var details = versioned.state().details();
    var roomAddress = details.roomAddress();
    var attributes = details.attributes();
    return new DwellingResponse(
        details.code().value(),
        details.building().value(),
        details.community().value(),
        details.address(),
        roomAddress.unit().orElse(null),
        roomAddress.floor().orElse(null),
        roomAddress.room().orElse(null),
        attributes.area().orElse(null),
        attributes.use(),
        attributes.rooms().orElse(null),
        attributes.parts().stream()
            .map(part -> new DwellingPart(part.name(), part.kind(), part.area().orElse(null)))
            .toList(),
        attributes.lettable(),
        retiredOn != null,
        retiredOn,
        texts(versioned.state().predecessors()),
        texts(successors),
        versioned.version());
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }
}
