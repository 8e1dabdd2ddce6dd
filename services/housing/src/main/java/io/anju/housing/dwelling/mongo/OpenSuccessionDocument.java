package io.anju.housing.dwelling.mongo;

import io.anju.codes.DwellingCode;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.OpenSuccession;
import io.anju.housing.dwelling.RoomAddress;
import io.anju.housing.dwelling.RoomSurvey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a retirement has yet to do, as stored. */
public record OpenSuccessionDocument(
    Instant since, List<String> merged, List<RoomDocument> replacements) {

  /** A room to be coded. */
  public record RoomDocument(
      String code,
      @Nullable String unit,
      @Nullable String floor,
      @Nullable String room,
      @Nullable BigDecimal area,
      DwellingUse use,
      @Nullable Integer rooms,
      List<PartDocument> parts,
      List<OwnerDocument> owners,
      boolean lettable) {

    static RoomDocument from(RoomSurvey survey) {
      var address = survey.roomAddress();
      var attributes = survey.attributes();
      return new RoomDocument(
          survey.preassignedCode().orElseThrow().value(),
          address.unit().orElse(null),
          address.floor().orElse(null),
          address.room().orElse(null),
          attributes.area().orElse(null),
          attributes.use(),
          attributes.rooms().orElse(null),
          attributes.parts().stream().map(PartDocument::from).toList(),
          survey.owners().stream().map(OwnerDocument::from).toList(),
          attributes.lettable());
    }

    RoomSurvey toDomain() {
      return new RoomSurvey(
          new RoomAddress(
              Optional.ofNullable(unit), Optional.ofNullable(floor), Optional.ofNullable(room)),
          new DwellingAttributes(
              Optional.ofNullable(area),
              use,
              Optional.ofNullable(rooms),
              parts.stream().map(PartDocument::toDomain).toList(),
              lettable),
          owners.stream().map(OwnerDocument::toDomain).toList(),
          Optional.of(new DwellingCode(code)));
    }
  }

  static OpenSuccessionDocument from(OpenSuccession open) {
    return new OpenSuccessionDocument(
        open.since(),
        open.merged().stream().map(DwellingCode::value).toList(),
        open.replacements().stream().map(RoomDocument::from).toList());
  }

  OpenSuccession toDomain() {
    return new OpenSuccession(
        since,
        merged.stream().map(DwellingCode::new).toList(),
        replacements.stream().map(RoomDocument::toDomain).toList());
  }
}
