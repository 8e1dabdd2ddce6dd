package io.anju.bench.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table of made-up dwellings that tells their buildings by address, as a census would: a hundred rooms each, a thousand buildings
 * a grid.
 *
 * @param estate made-up, one a table, so that no two tables speak of the same rooms
 */
record RoomTable(String estate, int rooms) {

  static final String COMMUNITY = "320508018014";
  private static final int A_BUILDING = 100;
  private static final int A_FLOOR = 4;
  private static final int A_GRID = 1_000;

  Path write(Path folder) {
    var file = folder.resolve(estate + ".csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("grid,estate,building,unit,floor,room,area,use,rooms\n");
      for (int i = 0; i < rooms; i++) {
        int building = i / A_BUILDING;
        int inside = i % A_BUILDING;
        int floor = 1 + inside / A_FLOOR;
        out.write(COMMUNITY + "%02d,%s,%d栋,1单元,%d层,%d%02d,%d.5,RESIDENTIAL,%d\n".formatted(10 + building / A_GRID % 90, estate,
            building + 1, floor, floor, 1 + inside % A_FLOOR, 40 + i % 80, 1 + i % 4));
      }
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
    return file;
  }

  int buildings() {
    return (rooms + A_BUILDING - 1) / A_BUILDING;
  }
}
