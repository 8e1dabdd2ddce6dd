package io.anju.bench.demo;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The writes of one person that the registry acknowledged; null for those not attempted. */
final class AcknowledgedWrites {

  private @Nullable String person;
  private @Nullable String residence;
  private @Nullable String home;
  private @Nullable String tenancy;
  private @Nullable String employment;
  private @Nullable String insurance;
  private @Nullable String enrolment;
  private @Nullable String permit;

  String person() {
    return Objects.requireNonNull(person, "people are registered before anything else");
  }

  /** The dwelling of the person's residence. */
  String home() {
    return Objects.requireNonNull(home, "every person declares a residence");
  }

  @Nullable String permit() {
    return permit;
  }

  void person(String id) {
    person = id;
  }

  void residence(String id) {
    residence = id;
  }

  void home(String dwellingCode) {
    home = dwellingCode;
  }

  void tenancy(String id) {
    tenancy = id;
  }

  void employment(String id) {
    employment = id;
  }

  void insurance(String id) {
    insurance = id;
  }

  void enrolment(String id) {
    enrolment = id;
  }

  void permit(String id) {
    permit = id;
  }

  /** The ids that a complete view of the person shows. */
  Stream<String> writes() {
    return Stream.<@Nullable String>of(
            person, residence, tenancy, employment, insurance, enrolment, permit)
        .flatMap(Stream::ofNullable);
  }
}
