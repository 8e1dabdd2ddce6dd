/** Layouts: the rooms of a whole building from a few numbers, looked at before they are coded. */
package io.anju.housing.layout;
