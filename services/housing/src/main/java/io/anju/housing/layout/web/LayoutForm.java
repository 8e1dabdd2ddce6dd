package io.anju.housing.layout.web;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
import io.anju.contract.DwellingUse;
import io.anju.housing.address.ElementKind;
import io.anju.housing.layout.Deviation;
import io.anju.housing.layout.FloorPlan;
import io.anju.housing.layout.Layout;
import io.anju.housing.layout.Numbering;
import io.anju.platform.web.Form;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a layout off a request. */
final class LayoutForm {

  private static final int MOST_UNITS = 100;
  private static final int HIGHEST = 200;
  private static final int DEEPEST = 9;
  private static final int MOST_HOMES = 999;
  private static final BigDecimal SMALLEST = new BigDecimal("0.1");
  private static final BigDecimal LARGEST = new BigDecimal("100000");

  private LayoutForm() {}

  static Layout read(Form form) {
    var count = form.optionalWhole("units", 1, MOST_UNITS);
    var names = form.codes("unitNames", 0, MOST_UNITS, ElementKind.UNIT::check);
    if (count.isPresent() && !names.isEmpty()) {
      form.reject("units", "count-or-names");
    }
    var floors = form.optionalWhole("floors", 0, HIGHEST);
    if (!form.gives("floors")) {
      form.reject("floors", "required");
    }
    var basements = form.optionalWhole("basements", 0, DEEPEST).orElse(0);
    var skipped = form.codes("skipFloors", 0, HIGHEST, LayoutForm::floorNumber);
    var through = form.optionalFlag("through").orElse(false);
    var plan = plan(form, Optional.empty());
    var deviations = form.objects("exceptions", 0, HIGHEST).stream().map(exception -> deviation(exception, plan)).toList();
    form.complete();
    var units = names.isEmpty() ? IntStream.rangeClosed(1, count.orElse(0)).mapToObj(unit -> unit + "单元").toList() : names;
    return new Layout(units, floors.orElseThrow(), basements, new HashSet<>(skipped), plan.get(),
        deviations.stream().map(Supplier::get).toList(), through);
  }

  private static Supplier<Deviation> deviation(Form form, Supplier<FloorPlan> regular) {
    var floors = form.codes("floors", 1, HIGHEST, LayoutForm::floorNumber);
    var units = form.codes("unitNames", 0, MOST_UNITS, ElementKind.UNIT::check);
    var plan = plan(form, Optional.of(regular));
    return () -> new Deviation(new HashSet<>(floors), new HashSet<>(units), plan.get());
  }

  /** What an exception leaves out is as everywhere else in the building. */
  private static Supplier<FloorPlan> plan(Form form, Optional<Supplier<FloorPlan>> regular) {
    var homes = form.optionalWhole("homes", 0, MOST_HOMES);
    var use = form.optionalChoice("use", DwellingUse.class);
    var area = form.optionalNumber("area", SMALLEST, LARGEST);
    var rooms = form.optionalWhole("rooms", 1, 100);
    var numbering = form.optionalChoice("numbering", Numbering.class);
    if (regular.isEmpty()) {
      Stream.of("homes", "use").filter(field -> !form.gives(field)).forEach(field -> form.reject(field, "required"));
    }
    return () -> {
      var otherwise = regular.map(Supplier::get);
      boolean sameUse = use.isEmpty() || otherwise.map(FloorPlan::use).equals(use);
      return new FloorPlan(homes.or(() -> otherwise.map(FloorPlan::homes)).orElseThrow(),
          use.or(() -> otherwise.map(FloorPlan::use)).orElseThrow(),
          area.or(() -> otherwise.filter(_ -> sameUse).flatMap(FloorPlan::area)),
          rooms.or(() -> otherwise.filter(_ -> sameUse).flatMap(FloorPlan::rooms)),
          numbering.or(() -> otherwise.map(FloorPlan::numbering)).orElse(Numbering.FLOOR_NUMBER));
    };
  }

  /** Written {@code 4} or {@code B1}. */
  private static Checked<Integer> floorNumber(String text) {
    return text.matches("[1-9][0-9]{0,2}") ? new Checked.Valid<>(Integer.valueOf(text), List.of())
        : text.matches("B[1-9]") ? new Checked.Valid<>(-Integer.parseInt(text.substring(1)), List.of())
        : new Checked.Invalid<>(List.of(new Flaw("not-a-floor", Map.of())));
  }
}
