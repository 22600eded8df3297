/** What changes on paper: everything a size smaller, nothing cut through. What a reader has opened is printed open. */
export const printStyle = `
@page{size:letter;margin:14mm 13mm 16mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8.5pt "Public Sans",sans-serif;color:#565f72}}
@media print{
body{print-color-adjust:exact;-webkit-print-color-adjust:exact}.page{max-width:none;padding:0;zoom:.78}
.top{padding:0 0 10px}section{margin-top:36px}h1{font-size:36px}
h2,h3,h4,.intro,.rows>.head,.family>p{break-after:avoid}.band,.team,.row,.keys,.first li,.two>.card,.proofs li,tr,.plain{break-inside:avoid}
nav,.legend:not([open]),.row>summary::before{display:none}details.why>summary,.first summary{text-decoration:none}details.more>summary{border-bottom:0}
.hero{grid-template-columns:minmax(0,1fr)}.keys{grid-template-columns:1fr 1fr;column-gap:36px}.keys li:nth-child(2){border-top:0}.sides,.band{grid-template-columns:72px minmax(0,1.25fr) 24px minmax(0,1fr);column-gap:8px}.aside .first{grid-template-columns:repeat(3,minmax(0,1fr))}.bands,.keys{padding:14px}
.rings{gap:6px 4px}.teams{grid-template-columns:repeat(3,minmax(0,1fr));gap:10px}.team{padding:14px}
.row>summary,.rows>.head,.rows .plain{padding-left:0}
}
`;
