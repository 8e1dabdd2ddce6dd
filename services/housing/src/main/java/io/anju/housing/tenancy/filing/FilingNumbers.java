package io.anju.housing.tenancy.filing;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.housing.sequence.Sequences;
import java.util.HashMap;
import java.util.Map;

/**
 * Allocates filing numbers. Each replica takes a block at a time, so numbers may have gaps and are
 * not in the order of filing.
 */
public final class FilingNumbers {

  private static final int BLOCK = 50;

  private record Block(long next, long end) {}

  private final Sequences sequences;
  private final Map<String, Block> blocks = new HashMap<>();

  public FilingNumbers(Sequences sequences) {
    this.sequences = sequences;
  }

  public synchronized FilingNumber next(DivisionCode community, int year) {
    String district = community.at(Level.DISTRICT).value();
    String name = "filing:" + district + ":" + year;
    var block = blocks.get(name);
    if (block == null || block.next() == block.end()) {
      long first = sequences.take(name, BLOCK);
      block = new Block(first, first + BLOCK);
    }
    blocks.put(name, new Block(block.next() + 1, block.end()));
    return FilingNumber.of(district, year, block.next());
  }
}
