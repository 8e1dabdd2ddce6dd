package io.anju.housing.plate;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.Premises;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.print.Label;
import io.anju.platform.print.LabelSheet;
import io.anju.platform.print.QrCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes the plates, and reads them again when they are scanned. */
public final class Plates {

  private static final String HEADING = "扫码申报居住登记 Register here";
  private static final int BATCH = 500;

  private final Dwellings dwellings;
  private final Buildings buildings;
  private final Doors doors;
  private final PlateLinks links;

  public Plates(Dwellings dwellings, Buildings buildings, Doors doors, PlateLinks links) {
    this.dwellings = dwellings;
    this.buildings = buildings;
    this.doors = doors;
    this.links = links;
  }

  /** Refuses with {@code dwelling-retired}: nobody is to declare there. */
  public Label of(DwellingCode dwelling) {
    return switch (dwellings.require(dwelling).state()) {
      case Dwelling.Current current -> label(current.premises());
      case Dwelling.Retired _ -> throw new RegistryException(HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling.value()));
    };
  }

  /**
   * Draws a building's plates into a file, from the door behind {@code after} on.
   *
   * @param most at least 1
   * @return the code of the last door drawn where there are more
   */
  public Optional<String> draw(BuildingCode building, Optional<String> after, int most, Path file) {
    var coded = buildings.require(building).state();
    try (var sheet = LabelSheet.titled(coded.text())) {
      var last = after;
      for (int left = most; left > 0;) {
        var some = doors.of(building, last, Math.min(left, BATCH));
        some.forEach(premises -> sheet.add(label(premises)));
        left -= some.size();
        if (some.isEmpty()) {
          break;
        }
        last = Optional.of(some.getLast().code().value());
      }
      sheet.saveTo(file);
      return doors.of(building, last, 1).isEmpty() ? Optional.empty() : last;
    }
  }

  /** What a scanned plate stands for; {@code not-found} for a seal that is not its own, as for a code that is not there. */
  public Dwelling scanned(DwellingCode dwelling, String seal) {
    if (!links.sealed(dwelling, seal)) {
      throw new RegistryException(PlatformError.NOT_FOUND);
    }
    return dwellings.require(dwelling).state();
  }

  private Label label(Premises premises) {
    return new Label(QrCode.of(links.of(premises.code()).toString()), HEADING, premises.text(), premises.code().value());
  }
}
