package io.anju.housing.dwelling;

import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.stream.Stream;

/** What is found behind a door, before it has a code. */
public record RoomSurvey(Door door, Attributes attributes, List<Owner> owners) {

  public RoomSurvey {
    owners = List.copyOf(owners);
  }

  List<FieldError> flaws() {
    return Stream.concat(attributes.flaws().stream(), Ownership.flaws(owners).stream()).toList();
  }
}
