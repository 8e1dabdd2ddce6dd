package io.anju.imports.file.xlsx;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line row number as shown by the spreadsheet, from 1
 * @param cells those that are not empty
 */
public record WorkbookRow(long line, List<Cell> cells) {}
