package io.anju.housing.building.web;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.address.ElementKind;
import io.anju.housing.building.BuildingSurvey;
import io.anju.platform.web.RequestReader;
import org.jspecify.annotations.Nullable;

/** Reads a building from a request. */
final class BuildingRequestReader {

  private BuildingRequestReader() {}

  static BuildingSurvey read(RequestReader request) {
    var grid = request.code("grid", GridCode::check);
    var address = address(request.object("address"));
    var attributes = BuildingAttributesRequestReader.read(request);
    var preassignedCode = request.optionalCode("buildingCode", BuildingCode::check);
    request.complete();
    return new BuildingSurvey(grid, address, attributes.get(), preassignedCode);
  }

  private static Address address(RequestReader request) {
    return new Address(
        text(request, "province"),
        text(request, "city"),
        text(request, "district"),
        text(request, "street"),
        text(request, "community"),
        element(request, "road", ElementKind.ROAD),
        element(request, "roadNumber", ElementKind.ROAD_NUMBER),
        element(request, "estate", ElementKind.ESTATE),
        element(request, "building", ElementKind.BUILDING),
        text(request, "unit"),
        text(request, "floor"),
        text(request, "room"));
  }

  private static @Nullable String text(RequestReader request, String field) {
    return request.optionalText(field).orElse(null);
  }

  private static @Nullable String element(RequestReader request, String field, ElementKind kind) {
    return request.optionalCode(field, kind::check).orElse(null);
  }
}
