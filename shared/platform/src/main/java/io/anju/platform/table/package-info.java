/** What the readers of tables share: cells as spreadsheets write them, days, months and headers. */
@NullMarked
package io.anju.platform.table;

import org.jspecify.annotations.NullMarked;
