package io.anju.bench.city;

import io.anju.bench.population.EnterpriseGenerator;
import io.anju.bench.population.PersonGenerator;
import io.anju.bench.population.SyntheticPerson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The files of a city with so many persons: 80 dwellings, 60 tenancies, 90 jobs and 30 permits for
 * each hundred of them. The same number and day make the same files. Every second residence and
 * tenancy names its dwelling by its address, the others by its code. One person in a thousand has a
 * wrong document number, so that there are rejects.
 *
 * @param today the day on which the city begins
 */
record CityFiles(int persons, LocalDate today) {

  static final String DIVISION = "320508";
  static final String COMMUNITY = "320508018014";
  private static final int SEED = 7;
  private static final int ROOMS_PER_BUILDING = 100;
  private static final int ROOMS_PER_FLOOR = 4;
  private static final int BUILDINGS_PER_GRID = 1_000;
  private static final int FIRST_GRID = 10;
  private static final int RENTAL_ENTERPRISES = 20;
  private static final int WRONG = 1_000;
  private static final int DAYS_TO_PERMIT = 200;
  private static final int DAYS_TO_ENDORSE = 350;
  private static final String UPDATED = "T08:00:00+08:00";

  /** Writes one row of a file. */
  private interface RowWriter {
    void write(BufferedWriter out, int index) throws IOException;
  }

  int dwellings() {
    return Math.max(1, persons * 8 / 10);
  }

  int tenancies() {
    return persons * 6 / 10;
  }

  int jobs() {
    return persons * 9 / 10;
  }

  int enterprises() {
    return RENTAL_ENTERPRISES + persons / 20;
  }

  /** The names of the files, in the order in which they are imported. */
  static List<String> names() {
    return List.of(
        "01-dwellings.csv",
        "02-enterprise.csv",
        "03-persons.csv",
        "04-residences.csv",
        "05-tenancies.csv",
        "06-employment.csv",
        "07-permits.csv");
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var people = new PersonGenerator(SEED, today);
    var employers = new EnterpriseGenerator(SEED, DIVISION);
    table(
        folder.resolve("01-dwellings.csv"),
        "dwellingCode,buildingCode,grid,estate,building,unit,room,use,area,rooms",
        dwellings(),
        CityFiles::dwelling);
    table(
        folder.resolve("02-enterprise.csv"),
        "uscc,name,address,industry,updatedAt",
        enterprises(),
        (out, i) -> {
          var enterprise = employers.enterprise(i);
          row(
              out,
              enterprise.uscc(),
              enterprise.name(),
              "苏州市姑苏区",
              enterprise.industry(),
              today.minusDays(10) + UPDATED);
        });
    table(
        folder.resolve("03-persons.csv"),
        "documentType,documentNumber,name,phone,domicile",
        persons,
        (out, i) -> {
          var person = people.person(i);
          row(
              out,
              "RESIDENT_ID",
              i % WRONG == WRONG - 1 ? wrong(person.documentNumber()) : person.documentNumber(),
              person.name(),
              person.phone(),
              person.domicile());
        });
    table(
        folder.resolve("04-residences.csv"),
        "documentType,documentNumber,dwelling,since,reason,declaredBy,declaredOn",
        persons,
        (out, i) -> {
          var person = people.person(i);
          row(
              out,
              "RESIDENT_ID",
              person.documentNumber(),
              named(i % dwellings(), i),
              person.movedInOn().toString(),
              person.employed() ? "WORK" : "FAMILY",
              "SELF",
              person.movedInOn().plusDays(2).toString());
        });
    table(
        folder.resolve("05-tenancies.csv"),
        "filingNumber,dwelling,landlord,tenants,occupants,from,until,signedOn,filedOn,monthlyRent,"
            + "deposit,status",
        tenancies(),
        (out, i) -> tenancy(out, i, people, employers));
    table(
        folder.resolve("06-employment.csv"),
        "recordId,documentType,documentNumber,name,uscc,enterpriseName,contract,startDate,updatedAt",
        jobs(),
        (out, i) -> {
          var person = people.person(i);
          var employer = employers.enterprise(i % enterprises());
          row(
              out,
              "city-" + i,
              "RESIDENT_ID",
              person.documentNumber(),
              person.name(),
              employer.uscc(),
              employer.name(),
              "FIXED_TERM",
              person.movedInOn().plusDays(10).toString(),
              today.minusDays(10) + UPDATED);
        });
    table(
        folder.resolve("07-permits.csv"),
        "cardNumber,documentType,documentNumber,division,ground,appliedOn,issuedOn,endorsements,"
            + "status",
        persons,
        (out, i) -> permit(out, i, people.person(i)));
  }

  private static void table(Path file, String header, int rows, RowWriter writer)
      throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write(header);
      out.newLine();
      for (int i = 0; i < rows; i++) {
        writer.write(out, i);
      }
    }
  }

  private static void row(BufferedWriter out, String... cells) throws IOException {
    out.write(String.join(",", cells));
    out.newLine();
  }

  private static void dwelling(BufferedWriter out, int i) throws IOException {
    row(
        out,
        dwellingCode(i),
        buildingCode(i),
        grid(i),
        estate(i),
        house(i),
        "1单元",
        room(i),
        "RESIDENTIAL",
        (60 + i % 60) + ".5",
        Integer.toString(1 + i % 4));
  }

  private static String grid(int dwelling) {
    int building = dwelling / ROOMS_PER_BUILDING;
    return COMMUNITY + "%02d".formatted(FIRST_GRID + building / BUILDINGS_PER_GRID);
  }

  private static String buildingCode(int dwelling) {
    return grid(dwelling) + "T%04d".formatted(dwelling / ROOMS_PER_BUILDING % BUILDINGS_PER_GRID);
  }

  private static String dwellingCode(int dwelling) {
    return buildingCode(dwelling) + "T%05d".formatted(dwelling % ROOMS_PER_BUILDING + 1);
  }

  private static String estate(int dwelling) {
    int estate = dwelling / ROOMS_PER_BUILDING / 50;
    return "东" + (char) ('一' + estate % 5000) + "新村";
  }

  private static String house(int dwelling) {
    return dwelling / ROOMS_PER_BUILDING % 50 + 1 + "栋";
  }

  private static String room(int dwelling) {
    int inside = dwelling % ROOMS_PER_BUILDING;
    return "%d%02d".formatted(1 + inside / ROOMS_PER_FLOOR, 1 + inside % ROOMS_PER_FLOOR);
  }

  /** By its address or its code. */
  private static String named(int dwelling, int row) {
    return row % 2 == 0
        ? "苏州市姑苏区" + estate(dwelling) + house(dwelling) + "1单元" + room(dwelling) + "室"
        : dwellingCode(dwelling);
  }

  private void tenancy(
      BufferedWriter out, int i, PersonGenerator people, EnterpriseGenerator employers)
      throws IOException {
    var tenant = people.person(i);
    var from = tenant.movedInOn();
    row(
        out,
        "苏房租备〔%d〕%07d号".formatted(from.getYear(), i),
        named(i, i),
        "uscc:" + employers.enterprise(i % RENTAL_ENTERPRISES).uscc(),
        "RESIDENT_ID:" + tenant.documentNumber(),
        occupants(i, people),
        from.toString(),
        from.plusYears(1 + i % 3).toString(),
        from.minusDays(3).toString(),
        from.toString(),
        Integer.toString(1500 + i % 3000),
        Integer.toString(1500 + i % 3000),
        "FILED");
  }

  private String occupants(int dwelling, PersonGenerator people) {
    String first = "RESIDENT_ID:" + people.person(dwelling).documentNumber();
    int second = dwelling + dwellings();
    return second < persons
        ? first + "|RESIDENT_ID:" + people.person(second).documentNumber()
        : first;
  }

  /** Three of ten have one, unless they came too late for it. */
  private void permit(BufferedWriter out, int i, SyntheticPerson person) throws IOException {
    var issuedOn = person.movedInOn().plusDays(DAYS_TO_PERMIT);
    if (i % 10 >= 3 || issuedOn.isAfter(today)) {
      return;
    }
    var endorsed = issuedOn.plusDays(DAYS_TO_ENDORSE);
    row(
        out,
        "SZ%010d".formatted(i),
        "RESIDENT_ID",
        person.documentNumber(),
        COMMUNITY,
        person.employed() ? "EMPLOYMENT" : "HOUSING",
        issuedOn.minusDays(14).toString(),
        issuedOn.toString(),
        endorsed.isAfter(today) ? "" : endorsed.toString(),
        "ACTIVE");
  }

  private static String wrong(String number) {
    return number.substring(0, number.length() - 1) + (number.endsWith("1") ? "2" : "1");
  }
}
