package io.anju.contract;

import io.anju.contract.housing.DwellingOwner;
import io.anju.contract.housing.DwellingPart;
import io.anju.contract.housing.DwellingUse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coded dwelling.
 *
 * @param id the dwellingCode, 25 characters; never reused
 * @param division the community, 12 digits
 * @param text the full address as written
 * @param area square metres; null where unknown
 * @param rooms number of rooms; null where unknown
 * @param parts the rooms inside it, where they were surveyed
 * @param owners none where unknown
 * @param lettable null where unknown
 * @param retired whether the code is retired; it stays for history, with its successors
 * @param occupantLimit how many may live in it, let as a whole, under the rule of the day; null
 *     where there is no limit, and in older facts
 */
public record DwellingFact(
    String id,
    long version,
    String buildingCode,
    String division,
    String text,
    @Nullable String unit,
    @Nullable String floor,
    @Nullable String room,
    @Nullable BigDecimal area,
    @Nullable Integer rooms,
    DwellingUse use,
    List<DwellingPart> parts,
    List<DwellingOwner> owners,
    @Nullable Boolean lettable,
    boolean retired,
    List<String> predecessors,
    List<String> successors,
    Instant changedAt,
    @Nullable Integer occupantLimit)
    implements Fact {

  /** Older facts know neither parts nor owners. */
  public DwellingFact {
    parts = parts == null ? List.of() : List.copyOf(parts);
    owners = owners == null ? List.of() : List.copyOf(owners);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }

  /** Without a limit of occupants. */
  public DwellingFact(
      String id,
      long version,
      String buildingCode,
      String division,
      String text,
      @Nullable String unit,
      @Nullable String floor,
      @Nullable String room,
      @Nullable BigDecimal area,
      @Nullable Integer rooms,
      DwellingUse use,
      List<DwellingPart> parts,
      List<DwellingOwner> owners,
      @Nullable Boolean lettable,
      boolean retired,
      List<String> predecessors,
      List<String> successors,
      Instant changedAt) {
    this(
        id,
        version,
        buildingCode,
        division,
        text,
        unit,
        floor,
        room,
        area,
        rooms,
        use,
        parts,
        owners,
        lettable,
        retired,
        predecessors,
        successors,
        changedAt,
        null);
  }
}
