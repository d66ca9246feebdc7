package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class RelativeFormulaTest {

    @Test
    void formulasThatDoTheSameToTheirNeighboursReadTheSame() {
        assertEquals("[0,-1]*[$2,$1]", RelativeFormula.of("B4*$A$2", 3, 2));
        assertEquals("[0,-1]*[$2,$1]", RelativeFormula.of("C4*$A$2", 3, 3));
        assertEquals("[0,-1]*[$2,$1]", RelativeFormula.of("AA10*$A$2", 9, 27));
        assertEquals("SUM([0,$2]:[0,$4])", RelativeFormula.of("SUM($B9:$D9)", 8, 0));
    }

    @Test
    void formulasThatDifferByOneFixedPartReadApart() {
        assertNotEquals(RelativeFormula.of("B4*$A$2", 3, 2), RelativeFormula.of("C4*$A$3", 3, 3));
        assertNotEquals(RelativeFormula.of("B4*2", 3, 2), RelativeFormula.of("C4*3", 3, 3));
        assertNotEquals(RelativeFormula.of("B$4", 3, 2), RelativeFormula.of("B4", 3, 2), "one stays when its row moves");
    }

    /// Names, texts and functions look like addresses.
    @Test
    void whatOnlyLooksLikeAnAddressStays() {
        assertEquals("'Bill A1'![$5,0]", RelativeFormula.of("'Bill A1'!C$5", 0, 2));
        assertEquals("Bill1![$5,$3]", RelativeFormula.of("Bill1!$C$5", 7, 7));
        assertEquals("'It''s B2'![$1,$1]", RelativeFormula.of("'It''s B2'!$A$1", 4, 4));
        assertEquals("COUNTIF([0,0],\"B2\")", RelativeFormula.of("COUNTIF(B2,\"B2\")", 1, 1));
        assertEquals("LOG10([0,0])+1.5", RelativeFormula.of("LOG10(B2)+1.5", 1, 1));
        assertEquals("IF([0,0]=\"\",TRUE,0)", RelativeFormula.of("IF(B2=\"\",TRUE,0)", 1, 1));
    }
}
