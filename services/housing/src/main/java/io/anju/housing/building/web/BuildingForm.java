package io.anju.housing.building.web;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import io.anju.housing.address.ElementKind;
import io.anju.housing.building.Survey;
import io.anju.platform.web.Form;

/** Reads a building off a request. */
final class BuildingForm {

  private BuildingForm() {}

  static Survey read(Form form) {
    var grid = form.code("grid", GridCode::check);
    var address = address(form.object("address"));
    var attributes = AttributesForm.read(form);
    var given = form.optionalCode("buildingCode", BuildingCode::check);
    form.complete();
    return new Survey(grid, address, attributes.get(), given);
  }

  private static Address address(Form form) {
    return new Address(text(form, "province"), text(form, "city"), text(form, "district"), text(form, "street"), text(form, "community"),
        element(form, "road", ElementKind.ROAD), element(form, "roadNumber", ElementKind.ROAD_NUMBER),
        element(form, "estate", ElementKind.ESTATE), element(form, "building", ElementKind.BUILDING),
        text(form, "unit"), text(form, "floor"), text(form, "room"));
  }

  private static String text(Form form, String field) {
    return form.optionalText(field).orElse(null);
  }

  private static String element(Form form, String field, ElementKind kind) {
    return form.optionalCode(field, kind::check).orElse(null);
  }
}
