package io.anju.imports.file.xlsx;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line as the spreadsheet counts it; the first is 1
 * @param cells those with anything in them
 */
public record WorkbookRow(long line, List<Cell> cells) {}
