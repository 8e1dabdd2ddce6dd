package io.anju.housing.dwelling.mongo;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingUse;
import io.anju.housing.dwelling.Attributes;
import io.anju.housing.dwelling.Door;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Premises;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A dwelling at rest.
 *
 * @param roomKey unique; the room's for a dwelling in use, its own code for a retired one, so that the room is free for another
 * @param parts null in documents older than this field, as owners and lettable
 * @param retiredOn null while it is in use
 */
public record DwellingDocument(
    String building,
    String community,
    String text,
    String unit,
    String floor,
    String room,
    BigDecimal area,
    DwellingUse use,
    Integer rooms,
    List<PartDocument> parts,
    List<OwnerDocument> owners,
    Boolean lettable,
    String roomKey,
    List<String> predecessors,
    List<String> successors,
    LocalDate retiredOn) {

  static DwellingDocument from(Dwelling dwelling) {
    return switch (dwelling) {
      case Dwelling.Current current -> of(current, current.premises().roomKey(), List.of(), null);
      case Dwelling.Retired retired -> of(retired, retired.premises().code().value(), retired.successors(), retired.on());
    };
  }

  private static DwellingDocument of(Dwelling dwelling, String roomKey, List<DwellingCode> successors, LocalDate retiredOn) {
    var premises = dwelling.premises();
    var door = premises.door();
    var noted = premises.attributes();
    return new DwellingDocument(premises.building().value(), premises.community().value(), premises.text(), door.unit().orElse(null),
        door.floor().orElse(null), door.room().orElse(null), noted.area().orElse(null), noted.use(), noted.rooms().orElse(null),
        noted.parts().stream().map(PartDocument::from).toList(), premises.owners().stream().map(OwnerDocument::from).toList(),
        noted.lettable(), roomKey, texts(dwelling.predecessors()), texts(successors), retiredOn);
  }

  Dwelling toDomain(String id) {
    var premises = new Premises(new DwellingCode(id), new BuildingCode(building), new DivisionCode(community), text,
        new Door(Optional.ofNullable(unit), Optional.ofNullable(floor), Optional.ofNullable(room)),
        new Attributes(Optional.ofNullable(area), use, Optional.ofNullable(rooms), all(parts, PartDocument::toDomain),
            !Boolean.FALSE.equals(lettable)),
        all(owners, OwnerDocument::toDomain));
    return retiredOn == null ? new Dwelling.Current(premises, codes(predecessors))
        : new Dwelling.Retired(premises, codes(predecessors), codes(successors), retiredOn);
  }

  private static <T, R> List<R> all(List<T> kept, Function<T, R> toDomain) {
    return kept == null ? List.of() : kept.stream().map(toDomain).toList();
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }

  private static List<DwellingCode> codes(List<String> texts) {
    return texts.stream().map(DwellingCode::new).toList();
  }
}
