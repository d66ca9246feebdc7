/// Files of the price catalog: how they are read, and how price tables of others are turned into them. Read [Catalogs].
@NullMarked
package glidepath.files.catalog;

import org.jspecify.annotations.NullMarked;

