package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.RoomNumber;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import java.util.List;
import java.util.Optional;

/**
 * One room to be coded.
 *
 * @param dwellingCode only where the city gave it one before
 */
record RoomRequest(
    @Embedded RoomNumber number,
    @Embedded DwellingAttributesRequest attributes,
    @Size(max = OwnerRequest.MAX_OWNERS) List<OwnerRequest> owners,
    Optional<DwellingCode> dwellingCode) {

  @Rule
  static List<FieldError> roomGiven(RoomNumber number, Optional<DwellingCode> dwellingCode) {
    return number.validate(dwellingCode);
  }

  RoomSurvey toSurvey() {
    return new RoomSurvey(
        number.toAddress(),
        attributes.toAttributes(),
        owners.stream().map(OwnerRequest::toOwner).toList(),
        dwellingCode);
  }
}
