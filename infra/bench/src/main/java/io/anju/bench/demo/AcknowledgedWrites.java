package io.anju.bench.demo;

import java.util.stream.Stream;

/** The writes of one person that the registry acknowledged; null for those not attempted. */
final class AcknowledgedWrites {

  private String person;
  private String residence;
  private String home;
  private String tenancy;
  private String employment;
  private String insurance;
  private String enrolment;
  private String permit;

  String person() {
    return person;
  }

  String home() {
    return home;
  }

  String permit() {
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
    return Stream.of(person, residence, tenancy, employment, insurance, enrolment, permit)
        .filter(java.util.Objects::nonNull);
  }
}
