package io.anju.housing.layout;

import io.anju.codes.BuildingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.DwellingCoding.Coded;
import io.anju.housing.dwelling.DwellingCoding.Planned;
import io.anju.platform.error.RegistryException;
import java.util.List;

/** Previews the rooms of a layout, and codes them. */
public final class Layouts {

  private final DwellingCoding coding;
  private final LayoutRules rules;

  public Layouts(DwellingCoding coding, LayoutRules rules) {
    this.coding = coding;
    this.rules = rules;
  }

  /**
   * The rooms of a layout, with the codes that exist. Writes nothing. Refuses with {@code
   * layout-invalid} and every validation error.
   */
  public List<Planned> preview(BuildingCode building, Layout layout) {
    requireValid(layout);
    return coding.plan(building, layout.rooms());
  }

  /**
   * Codes the rooms of a layout. Refuses as {@link DwellingCoding#code} does, and with {@code
   * layout-invalid}.
   */
  public List<Coded> code(BuildingCode building, Layout layout) {
    requireValid(layout);
    return coding.code(building, layout.rooms());
  }

  private void requireValid(Layout layout) {
    var errors = rules.validate(layout);
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.LAYOUT_INVALID, errors);
    }
  }
}
