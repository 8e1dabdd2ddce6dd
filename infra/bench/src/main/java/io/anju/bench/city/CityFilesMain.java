package io.anju.bench.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * {@code /anju bench city-files FOLDER [PERSONS]}: writes the files of a made-up city, for {@code
 * /anju migrate}.
 */
public final class CityFilesMain {

  private static final int PERSONS = 100_000;

  private CityFilesMain() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("city-files: name a folder");
      System.exit(2);
    }
    int persons = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PERSONS;
    var folder = Path.of(arguments[0]);
    var city = new CityFiles(persons, LocalDate.now(ZoneId.of("Asia/Shanghai")));
    city.write(folder);
    System.out.printf(
        "%s: %,d persons, %,d dwellings, %,d tenancies, %,d jobs of a made-up city%n",
        folder, persons, city.dwellings(), city.tenancies(), city.jobs());
  }
}
