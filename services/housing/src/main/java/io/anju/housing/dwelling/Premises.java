package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingUse;
import java.util.List;

/**
 * What a dwelling is, whatever becomes of it.
 *
 * @param text the full address as written
 * @param owners none where unknown
 */
public record Premises(
    DwellingCode code,
    BuildingCode building,
    DivisionCode community,
    String text,
    Door door,
    Attributes attributes,
    List<Owner> owners) {

  public Premises {
    owners = List.copyOf(owners);
  }

  public DwellingUse use() {
    return attributes.use();
  }

  /** One of its kind among the dwellings that are not retired. */
  public String roomKey() {
    return keyOf(building, door);
  }

  Premises in(DivisionCode other, String buildingText) {
    return new Premises(code, building, other, door.textIn(buildingText), door, attributes, owners);
  }

  Premises with(Attributes noted) {
    return new Premises(code, building, community, text, door, noted, owners);
  }

  Premises ownedBy(List<Owner> all) {
    return new Premises(code, building, community, text, door, attributes, all);
  }

  static String keyOf(BuildingCode building, Door door) {
    return building.value() + "|" + door.key();
  }
}
