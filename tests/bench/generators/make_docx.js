// node make_docx.js FOLDER ROWS...: for each number of rows FOLDER/carbone-ROWS.docx and FOLDER/docxtemplater-ROWS.docx, a table of
// 10 columns of figures as the fill bench fills it; prints the milliseconds of each.
'use strict';
const fs = require('fs');
const path = require('path');
const PizZip = require('pizzip');
const Docxtemplater = require('docxtemplater');
const carbone = require('carbone');

const kColumns = 10;
const kWidths = [11, 42, 19].concat(Array(kColumns).fill(13));
const kTwips = 56.7;

const cell = (text, i) =>
    `<w:tc><w:tcPr><w:tcW w:w="${Math.round(kWidths[i] * kTwips)}" w:type="dxa"/></w:tcPr>` +
    `<w:p><w:pPr><w:jc w:val="${i > 2 ? 'right' : 'left'}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;
const row = (texts, header) => `<w:tr>${header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${texts.map(cell).join('')}</w:tr>`;

/** A .docx with one table of a header and the given rows. */
function template(rows) {
    const titles = ['STT', 'Chỉ tiêu', 'ĐVT'].concat(Array.from({length: kColumns}, (_, i) => `Cột ${i + 1}`));
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
        .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');
    const zip = new PizZip();
    zip.file('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
    zip.file('_rels/.rels', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
    zip.file('word/document.xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr>' +
        `<w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>` +
        kWidths.map((width) => `<w:gridCol w:w="${Math.round(width * kTwips)}"/>`).join('') + '</w:tblGrid>' + row(titles, true) +
        rows.map((texts) => row(texts, false)).join('') + '</w:tbl><w:p/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>' +
        '</w:body></w:document>');
    return zip.generate({type: 'nodebuffer'});
}

const figure = (number) => number.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.') + ',5';
const rowsOf = (count) => Array.from({length: count}, (_, r) => {
    const entry = {stt: String(r + 1), ten: `Chỉ tiêu số ${r + 1}`, dvt: 'ha'};
    for (let i = 1; i <= kColumns; ++i)
        entry['c' + i] = figure((r + 1) * 10 + i);
    return entry;
});
const names = ['stt', 'ten', 'dvt'].concat(Array.from({length: kColumns}, (_, i) => 'c' + (i + 1)));

async function main(folder, counts) {
    const looped = names.map((name) => `{${name}}`);
    looped[0] = '{#rows}' + looped[0];
    looped[looped.length - 1] += '{/rows}';
    const forDocxtemplater = template([looped]);
    const carboneTemplate = path.join(folder, 'carbone-template.docx');
    fs.writeFileSync(carboneTemplate, template([names.map((name) => `{d[i].${name}}`), names.map((name) => `{d[i+1].${name}}`)]));
    for (const count of counts) {
        const rows = rowsOf(count);
        let begin = process.hrtime.bigint();
        const document = new Docxtemplater(new PizZip(forDocxtemplater), {paragraphLoop: false});
        document.render({rows});
        fs.writeFileSync(path.join(folder, `docxtemplater-${count}.docx`), document.getZip().generate({type: 'nodebuffer', compression: 'DEFLATE'}));
        console.log(`docxtemplater ${count} rows: ${Number(process.hrtime.bigint() - begin) / 1e6} ms`);
        begin = process.hrtime.bigint();
        const made = await new Promise((resolve, reject) =>
            carbone.render(carboneTemplate, rows, (error, result) => (error ? reject(error) : resolve(result))));
        fs.writeFileSync(path.join(folder, `carbone-${count}.docx`), made);
        console.log(`carbone ${count} rows: ${Number(process.hrtime.bigint() - begin) / 1e6} ms`);
    }
}

main(process.argv[2], process.argv.slice(3).map(Number)).then(() => process.exit(0), (error) => {
    console.error(error);
    process.exit(1);
});
