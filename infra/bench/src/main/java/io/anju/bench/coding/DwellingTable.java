package io.anju.bench.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table of synthetic dwellings that gives their buildings by address, as a census does: a hundred
 * rooms per building, a thousand buildings per grid.
 *
 * @param estate fictitious, another one for each table, so that no two tables contain the same
 *     rooms
 */
record DwellingTable(String estate, int rooms) {

  static final String COMMUNITY = "320508018014";
  private static final int ROOMS_PER_BUILDING = 100;
  private static final int ROOMS_PER_FLOOR = 4;
  private static final int BUILDINGS_PER_GRID = 1_000;

  Path write(Path folder) {
    var file = folder.resolve(estate + ".csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("grid,estate,building,unit,floor,room,area,use,rooms\n");
      for (int i = 0; i < rooms; i++) {
        int building = i / ROOMS_PER_BUILDING;
        int inside = i % ROOMS_PER_BUILDING;
        int floor = 1 + inside / ROOMS_PER_FLOOR;
        out.write(
            COMMUNITY
                + "%02d,%s,%d栋,1单元,%d层,%d%02d,%d.5,RESIDENTIAL,%d\n"
                    .formatted(
                        10 + building / BUILDINGS_PER_GRID % 90,
                        estate,
                        building + 1,
                        floor,
                        floor,
                        1 + inside % ROOMS_PER_FLOOR,
                        40 + i % 80,
                        1 + i % 4));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  int buildings() {
    return (rooms + ROOMS_PER_BUILDING - 1) / ROOMS_PER_BUILDING;
  }
}
