package io.anju.housing.plate;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.print.Label;
import io.anju.print.LabelSheet;
import io.anju.print.QrCode;
import io.anju.print.UnprintableTextException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes door plates, and reads them when they are scanned. */
public final class Plates {

  private static final String HEADING = "扫码申报居住登记 Register here";
  private static final int BATCH = 500;

  private final Dwellings dwellings;
  private final Buildings buildings;
  private final PlateDwellings plateDwellings;
  private final PlateLinks links;

  public Plates(
      Dwellings dwellings, Buildings buildings, PlateDwellings plateDwellings, PlateLinks links) {
    this.dwellings = dwellings;
    this.buildings = buildings;
    this.plateDwellings = plateDwellings;
    this.links = links;
  }

  /**
   * The plate of a dwelling. Refuses with {@code dwelling-retired}, because nobody can declare a
   * residence there.
   */
  public Label plateOf(DwellingCode dwelling) {
    return switch (dwellings.require(dwelling).state()) {
      case Dwelling.Current current -> label(current.details());
      case Dwelling.Retired _ ->
          throw new RegistryException(
              HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling.value()));
    };
  }

  /**
   * Writes the plates of a building to a PDF file, starting after the dwelling {@code after}.
   *
   * @param maxPlates at least 1
   * @return the code of the last dwelling written, where there are more
   */
  public Optional<String> drawSheet(
      BuildingCode building, Optional<String> after, int maxPlates, Path file) {
    var codedBuilding = buildings.require(building).state();
    try (var sheet = LabelSheet.titled(codedBuilding.text())) {
      var last = after;
      for (int remaining = maxPlates; remaining > 0; ) {
        var page = plateDwellings.findByBuilding(building, last, Math.min(remaining, BATCH));
        page.forEach(premises -> sheet.add(label(premises)));
        remaining -= page.size();
        if (page.isEmpty()) {
          break;
        }
        last = Optional.of(page.getLast().code().value());
      }
      sheet.saveTo(file);
      return plateDwellings.findByBuilding(building, last, 1).isEmpty() ? Optional.empty() : last;
    }
  }

  /**
   * The dwelling of a scanned plate. Refuses with {@code not-found} for a signature of another
   * dwelling, just as for an unknown code.
   */
  public Dwelling requireScanned(DwellingCode dwelling, String signature) {
    if (!links.verifies(dwelling, signature)) {
      throw new RegistryException(PlatformError.NOT_FOUND);
    }
    // Whoever scans the plate has no account; the signature proves that they stand at the door.
    return CurrentCaller.asSystem(() -> dwellings.require(dwelling).state());
  }

  private Label label(DwellingDetails premises) {
    try {
      return new Label(
          QrCode.of(links.linkTo(premises.code()).toString()),
          HEADING,
          premises.address(),
          premises.code().value());
    } catch (UnprintableTextException unprintable) {
      throw new RegistryException(
          PlatformError.CHARACTER_UNPRINTABLE, Map.of("characters", unprintable.characters()));
    }
  }
}
