package io.anju.residence.rules.settlement;

/**
 * The size of a city by the people in its urban area, which household registration goes by (Decree
 * 663 art. 16).
 */
public enum CitySize {
  UP_TO_500K,
  UP_TO_1M,
  /** The larger of the large cities are apart: art. 16(3), 国发〔2024〕17号. */
  UP_TO_3M,
  UP_TO_5M,
  ABOVE_5M
}
