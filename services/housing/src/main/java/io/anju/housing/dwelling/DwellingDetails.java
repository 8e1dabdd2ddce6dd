package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.housing.DwellingUse;
import java.util.List;

/**
 * What is on record of a dwelling in every state.
 *
 * @param address the full address as written
 * @param owners none where unknown
 */
public record DwellingDetails(
    DwellingCode code,
    BuildingCode building,
    DivisionCode community,
    String address,
    RoomAddress roomAddress,
    DwellingAttributes attributes,
    List<Owner> owners) {

  public DwellingDetails {
    owners = List.copyOf(owners);
  }

  public DwellingUse use() {
    return attributes.use();
  }

  /** Unique among dwellings in use. */
  public String roomKey() {
    return roomKeyOf(building, roomAddress);
  }

  DwellingDetails inDivision(DivisionCode newCommunity, String buildingText) {
    return new DwellingDetails(
        code,
        building,
        newCommunity,
        roomAddress.fullAddress(buildingText),
        roomAddress,
        attributes,
        owners);
  }

  DwellingDetails withAttributes(DwellingAttributes updated) {
    return new DwellingDetails(code, building, community, address, roomAddress, updated, owners);
  }

  DwellingDetails withOwners(List<Owner> newOwners) {
    return new DwellingDetails(
        code, building, community, address, roomAddress, attributes, newOwners);
  }

  static String roomKeyOf(BuildingCode building, RoomAddress room) {
    return building.value() + "|" + room.key();
  }
}
