package io.anju.housing.dwelling.mongo;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.RoomAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A dwelling at rest.
 *
 * @param roomKey unique; the room's for a dwelling in use, its own code for a retired one, so that
 *     the room is free for another
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
      case Dwelling.Current current -> of(current, current.details().roomKey(), List.of(), null);
      case Dwelling.Retired retired ->
          of(retired, retired.details().code().value(), retired.successors(), retired.retiredOn());
    };
  }

  private static DwellingDocument of(
      Dwelling dwelling, String roomKey, List<DwellingCode> successors, LocalDate retiredOn) {
    var details = dwelling.details();
    var roomAddress = details.roomAddress();
    var attributes = details.attributes();
    return new DwellingDocument(
        details.building().value(),
        details.community().value(),
        details.address(),
        roomAddress.unit().orElse(null),
        roomAddress.floor().orElse(null),
        roomAddress.room().orElse(null),
        attributes.area().orElse(null),
        attributes.use(),
        attributes.rooms().orElse(null),
        attributes.parts().stream().map(PartDocument::from).toList(),
        details.owners().stream().map(OwnerDocument::from).toList(),
        attributes.lettable(),
        roomKey,
        texts(dwelling.predecessors()),
        texts(successors),
        retiredOn);
  }

  Dwelling toDomain(String id) {
    var details =
        new DwellingDetails(
            new DwellingCode(id),
            new BuildingCode(building),
            new DivisionCode(community),
            text,
            new RoomAddress(
                Optional.ofNullable(unit), Optional.ofNullable(floor), Optional.ofNullable(room)),
            new DwellingAttributes(
                Optional.ofNullable(area),
                use,
                Optional.ofNullable(rooms),
                mapAll(parts, PartDocument::toDomain),
                !Boolean.FALSE.equals(lettable)),
            mapAll(owners, OwnerDocument::toDomain));
    return retiredOn == null
        ? new Dwelling.Current(details, codes(predecessors))
        : new Dwelling.Retired(details, codes(predecessors), codes(successors), retiredOn);
  }

  private static <T, R> List<R> mapAll(List<T> stored, Function<T, R> toDomain) {
    return stored == null ? List.of() : stored.stream().map(toDomain).toList();
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }

  private static List<DwellingCode> codes(List<String> texts) {
    return texts.stream().map(DwellingCode::new).toList();
  }
}
