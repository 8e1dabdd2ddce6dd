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
import org.jspecify.annotations.Nullable;

/**
 * A stored dwelling.
 *
 * @param roomKey unique: the key of its room while in use, its own code once retired, so that the
 *     room can be coded again
 * @param parts null in documents older than this field, like owners and lettable
 * @param retiredOn null while in use
 * @param open null unless retired and not complete
 */
public record DwellingDocument(
    String building,
    String community,
    String text,
    @Nullable String unit,
    @Nullable String floor,
    @Nullable String room,
    @Nullable BigDecimal area,
    DwellingUse use,
    @Nullable Integer rooms,
    @Nullable List<PartDocument> parts,
    @Nullable List<OwnerDocument> owners,
    @Nullable Boolean lettable,
    String roomKey,
    List<String> predecessors,
    List<String> successors,
    @Nullable LocalDate retiredOn,
    @Nullable OpenSuccessionDocument open) {

  static DwellingDocument from(Dwelling dwelling) {
    return switch (dwelling) {
      case Dwelling.Current current ->
          of(current, current.details().roomKey(), List.of(), null, null);
      case Dwelling.Retired retired ->
          of(
              retired,
              retired.details().code().value(),
              retired.successors(),
              retired.retiredOn(),
              retired.open().map(OpenSuccessionDocument::from).orElse(null));
    };
  }

  private static DwellingDocument of(
      Dwelling dwelling,
      String roomKey,
      List<DwellingCode> successors,
      @Nullable LocalDate retiredOn,
      @Nullable OpenSuccessionDocument open) {
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
        retiredOn,
        open);
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
        : new Dwelling.Retired(
            details,
            codes(predecessors),
            codes(successors),
            retiredOn,
            Optional.ofNullable(open).map(OpenSuccessionDocument::toDomain));
  }

  private static <T, R> List<R> mapAll(@Nullable List<T> stored, Function<T, R> toDomain) {
    return stored == null ? List.of() : stored.stream().map(toDomain).toList();
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }

  private static List<DwellingCode> codes(List<String> texts) {
    return texts.stream().map(DwellingCode::new).toList();
  }
}
